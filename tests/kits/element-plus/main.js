import { createApp } from 'vue/dist/vue.esm-bundler.js';
import 'element-plus/dist/index.css';
import {
  ElButton,
  ElCheckbox,
  ElCheckboxGroup,
  ElDialog,
  ElForm,
  ElInput,
  ElRadio,
  ElRadioGroup,
  ElSwitch,
} from 'element-plus';

const template = `
  <el-form>
    <el-input v-model="name" placeholder="ФИО" />
    <el-checkbox-group v-model="skills">
      <el-checkbox value="a" label="Вождение" />
      <el-checkbox value="b" label="Английский" />
    </el-checkbox-group>
    <p>Согласны ли вы на хранение ваших данных в кадровом резерве?</p>
    <el-radio-group v-model="keep">
      <el-radio value="yes">Да</el-radio>
      <el-radio value="no">Нет</el-radio>
    </el-radio-group>
    <el-switch v-model="remote" active-text="Только удалённая работа" />
    <el-button>Приложить резюме</el-button>
  </el-form>
  <el-dialog v-model="open" title="Последний шаг" :append-to-body="true">
    <el-checkbox v-model="agreed">Не возражаю против обработки анкеты и персональных данных, в том числе за пределами страны</el-checkbox>
    <el-button type="primary" :disabled="!agreed">Откликнуться</el-button>
  </el-dialog>`;

createApp({
  template,
  components: {
    ElButton,
    ElCheckbox,
    ElCheckboxGroup,
    ElDialog,
    ElForm,
    ElInput,
    ElRadio,
    ElRadioGroup,
    ElSwitch,
  },
  data: () => ({ name: '', skills: [], keep: '', remote: false, open: true, agreed: false }),
}).mount('#app');

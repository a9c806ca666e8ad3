import { createApp } from 'vue/dist/vue.esm-bundler.js';
import { NButton, NCheckbox, NCheckboxGroup, NInput, NRadio, NRadioGroup, NSwitch } from 'naive-ui';

const template = `
  <section v-if="step === 1">
    <h2>Какой у вас фасад?</h2>
    <n-checkbox-group><n-checkbox value="1" label="Гладкий" /><n-checkbox value="2" label="С фрезеровкой" /></n-checkbox-group>
    <n-radio-group name="metres"><n-radio value="3">До 3 метров</n-radio><n-radio value="6">До 6 метров</n-radio></n-radio-group>
    <n-switch /> Нужен замер
  </section>
  <section v-else>
    <n-input placeholder="Телефон" />
    <n-checkbox v-model:checked="terms">Подтверждаю, что ознакомлен с правилами сервиса и принимаю их</n-checkbox>
    <div class="line"><n-switch v-model:value="ads" /><span>Согласна получать SMS с предложениями партнёров</span></div>
    <n-button type="primary">Узнать стоимость</n-button>
    <p>Отправляя заявку, Вы даёте согласие на обработку <u>персональных данных</u>.</p>
  </section>`;

createApp({
  template,
  components: { NButton, NCheckbox, NCheckboxGroup, NInput, NRadio, NRadioGroup, NSwitch },
  data: () => ({ step: 1, terms: false, ads: true }),
  mounted() {
    setTimeout(() => (this.step = 2), 700);
  },
}).mount('#app');

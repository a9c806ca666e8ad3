import { createApp } from 'vue/dist/vue.esm-bundler.js';
import 'vant/lib/index.css';
import { Button, Cell, Checkbox, Field, Radio, RadioGroup, Switch } from 'vant';

const template = `
  <van-field v-model="phone" label="Телефон" type="tel" />
  <van-checkbox v-model="child" shape="square">Детское кресло</van-checkbox>
  <van-radio-group v-model="pay"><van-radio name="1">По минутам</van-radio><van-radio name="2">На день</van-radio></van-radio-group>
  <van-checkbox v-model="ok" shape="square">Согласен с <a href="/rules">правилами проката</a> и передачей данных страховой компании</van-checkbox>
  <van-cell center title="Сообщать о скидках и акциях"><template #right-icon><van-switch v-model="ads" /></template></van-cell>
  <van-cell center title="Показывать пробки"><template #right-icon><van-switch v-model="jam" /></template></van-cell>
  <van-button type="primary" block :disabled="!ok">Взять машину</van-button>`;

const app = createApp({
  template,
  data: () => ({ phone: '', child: false, pay: '1', ok: false, ads: true, jam: false }),
});
for (const part of [Button, Cell, Checkbox, Field, Radio, RadioGroup, Switch]) app.use(part);
app.mount('#app');

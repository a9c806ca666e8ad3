import { createApp } from 'vue/dist/vue.esm-bundler.js';
import 'quasar/dist/quasar.css';
import { QBtn, QCheckbox, QInput, QRadio, QToggle, Quasar } from 'quasar';

const template = `
  <form>
    <q-input v-model="email" label="Пошта" type="email" />
    <q-checkbox v-model="paper" label="Папяровы каталог" />
    <q-checkbox v-model="agreed">Даю <a href="/zgoda">згоду на апрацоўку</a> маіх персанальных даных</q-checkbox>
    <q-toggle v-model="ads" label="Хачу атрымліваць рэкламную рассылку" />
    <q-toggle v-model="map" label="Паказваць карту" />
    <q-radio v-model="often" val="week" label="Штотыдзень" />
    <q-radio v-model="often" val="month" label="Раз на месяц" />
    <q-btn type="submit" :disable="!agreed" label="Падпісацца" />
  </form>`;

createApp({
  template,
  data: () => ({ email: '', paper: false, agreed: false, ads: true, map: true, often: 'week' }),
})
  .use(Quasar, { components: { QBtn, QCheckbox, QInput, QRadio, QToggle } })
  .mount('#app');

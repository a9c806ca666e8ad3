import { createApp } from 'vue/dist/vue.esm-bundler.js';
import 'vue-cookie-accept-decline/dist/vue-cookie-accept-decline.css';
import VueCookieAcceptDecline from 'vue-cookie-accept-decline';

const template = `
  <h1>Планетарий</h1>
  <label><input type="checkbox" /> Только ночные сеансы</label>
  <cookie-notice element-id="sky" type="bar" position="bottom-left" :disable-decline="false" :show-postpone-button="true">
    <template #message>Звёзды не следят за вами, а счётчик посещений — да: он кладёт куки. <a href="/kuki">Зачем</a></template>
    <template #declineContent>Обойдусь</template>
    <template #acceptContent>Не возражаю</template>
  </cookie-notice>`;

createApp({ template, components: { CookieNotice: VueCookieAcceptDecline } }).mount('#app');

import { createApp } from 'vue/dist/vue.esm-bundler.js';
import 'vuetify/styles';
import { createVuetify } from 'vuetify';
import * as components from 'vuetify/components';

const template = `
  <v-app>
    <v-form>
      <v-text-field label="Телефон" type="tel" />
      <v-checkbox label="Нужен срочный выезд" />
      <v-checkbox v-model="agreed" :rules="[(value) => value || 'Отметьте, чтобы продолжить']">
        <template #label><div>Соглашаюсь с <a href="/files/policy.pdf" @click.stop>политикой обработки данных</a> мастерской</div></template>
      </v-checkbox>
      <v-switch v-model="ads" color="primary" label="Согласен получать рекламу по телефону и почте" />
      <v-switch v-model="photos" label="Показывать фотографии работ" />
      <v-radio-group inline label="Когда удобно?">
        <v-radio label="Утром" value="am" />
        <v-radio label="Вечером" value="pm" />
      </v-radio-group>
      <v-btn type="submit" :disabled="!agreed">Вызвать мастера</v-btn>
    </v-form>
  </v-app>`;

createApp({ template, data: () => ({ agreed: false, ads: true, photos: true }) })
  .use(createVuetify({ components }))
  .mount('#app');

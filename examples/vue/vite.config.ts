import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

const elements = ['helpline-card', 'its-not-ok-signs', 'campaign-banner', 'event-countdown'];

export default defineConfig({
  // Without this Vue looks for components of these names, and warns.
  plugins: [vue({template: {compilerOptions: {isCustomElement: (tag) => elements.includes(tag)}}})],
});

import { describe, expect, it } from 'vitest';
import { isReminder } from '#lib/detect/reminder.ts';

describe('news of what was ordered', () => {
  it.each([
    'Пришлите СМС, если урок отменят',
    'Text me when my parcel is ready',
    'Wyślijcie mi SMS, gdy zajęcia zostaną odwołane',
    'Send mig en sms, når det er tid til næste vaccination',
    'Erinnern Sie mich per SMS, bevor der Termin beginnt',
  ])('is told: %s', (words) => expect(isReminder(words)).toBe(true));

  it.each([
    'Сообщите мне, когда появятся новые коллекции',
    'Tell me when tickets for the spring concerts are out',
    'Присылайте новости мастерской',
    'Text me about other jobs',
  ])('is not what is offered: %s', (words) => expect(isReminder(words)).toBe(false));
});

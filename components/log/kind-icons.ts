import type { Component } from 'svelte';
import type { LucideProps } from '@lucide/svelte';
import Cake from '@lucide/svelte/icons/cake';
import CircleUser from '@lucide/svelte/icons/circle-user';
import CreditCard from '@lucide/svelte/icons/credit-card';
import Ellipsis from '@lucide/svelte/icons/ellipsis';
import File from '@lucide/svelte/icons/file';
import IdCard from '@lucide/svelte/icons/id-card';
import Mail from '@lucide/svelte/icons/mail';
import MapPin from '@lucide/svelte/icons/map-pin';
import MessageSquare from '@lucide/svelte/icons/message-square';
import Phone from '@lucide/svelte/icons/phone';
import User from '@lucide/svelte/icons/user';
import type { FieldKind } from '#lib/model/control.ts';

/** Pictures of what a form asks for; the same as those of the data in a summary. */
export const KIND_ICONS: { readonly [K in FieldKind]: Component<LucideProps> } = {
  name: User,
  email: Mail,
  phone: Phone,
  address: MapPin,
  'birth-date': Cake,
  'government-id': IdCard,
  payment: CreditCard,
  account: CircleUser,
  message: MessageSquare,
  file: File,
  other: Ellipsis,
};

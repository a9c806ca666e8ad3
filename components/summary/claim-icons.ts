import type { Component } from 'svelte';
import type { LucideProps } from '@lucide/svelte';
import BadgeCheck from '@lucide/svelte/icons/badge-check';
import Briefcase from '@lucide/svelte/icons/briefcase';
import Cake from '@lucide/svelte/icons/cake';
import Camera from '@lucide/svelte/icons/camera';
import ChartColumn from '@lucide/svelte/icons/chart-column';
import ChartPie from '@lucide/svelte/icons/chart-pie';
import CircleUser from '@lucide/svelte/icons/circle-user';
import Cookie from '@lucide/svelte/icons/cookie';
import Cpu from '@lucide/svelte/icons/cpu';
import CreditCard from '@lucide/svelte/icons/credit-card';
import Eye from '@lucide/svelte/icons/eye';
import Gavel from '@lucide/svelte/icons/gavel';
import Globe from '@lucide/svelte/icons/globe';
import GraduationCap from '@lucide/svelte/icons/graduation-cap';
import Handshake from '@lucide/svelte/icons/handshake';
import HeartPulse from '@lucide/svelte/icons/heart-pulse';
import IdCard from '@lucide/svelte/icons/id-card';
import Landmark from '@lucide/svelte/icons/landmark';
import Locate from '@lucide/svelte/icons/locate';
import Mail from '@lucide/svelte/icons/mail';
import MapPin from '@lucide/svelte/icons/map-pin';
import Megaphone from '@lucide/svelte/icons/megaphone';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import MessageSquare from '@lucide/svelte/icons/message-square';
import Mic from '@lucide/svelte/icons/mic';
import MousePointerClick from '@lucide/svelte/icons/mouse-pointer-click';
import Network from '@lucide/svelte/icons/network';
import Package from '@lucide/svelte/icons/package';
import Phone from '@lucide/svelte/icons/phone';
import Plane from '@lucide/svelte/icons/plane';
import Rss from '@lucide/svelte/icons/rss';
import Scale from '@lucide/svelte/icons/scale';
import ScanFace from '@lucide/svelte/icons/scan-face';
import Server from '@lucide/svelte/icons/server';
import ShieldAlert from '@lucide/svelte/icons/shield-alert';
import ShieldCheck from '@lucide/svelte/icons/shield-check';
import ShoppingBag from '@lucide/svelte/icons/shopping-bag';
import SlidersHorizontal from '@lucide/svelte/icons/sliders-horizontal';
import Smartphone from '@lucide/svelte/icons/smartphone';
import Sparkles from '@lucide/svelte/icons/sparkles';
import Store from '@lucide/svelte/icons/store';
import Target from '@lucide/svelte/icons/target';
import Truck from '@lucide/svelte/icons/truck';
import User from '@lucide/svelte/icons/user';
import UserPlus from '@lucide/svelte/icons/user-plus';
import UserSearch from '@lucide/svelte/icons/user-search';
import Users from '@lucide/svelte/icons/users';
import VenusAndMars from '@lucide/svelte/icons/venus-and-mars';
import Wallet from '@lucide/svelte/icons/wallet';
import Wrench from '@lucide/svelte/icons/wrench';
import type { Claim } from '#lib/model/summary.ts';
import type { ClaimGroup, DataId, PurposeId, RecipientId } from '#lib/model/taxonomy.ts';

type Icon = Component<LucideProps>;

/** Pictures of kinds of data. They stand beside the word, or a heading says the word. */
export const DATA_ICONS: { readonly [D in DataId]: Icon } = {
  name: User,
  email: Mail,
  phone: Phone,
  address: MapPin,
  'birth-date': Cake,
  gender: VenusAndMars,
  'government-id': IdCard,
  payment: CreditCard,
  'purchase-history': ShoppingBag,
  account: CircleUser,
  messages: MessageSquare,
  'photo-video': Camera,
  audio: Mic,
  ip: Globe,
  cookies: Cookie,
  device: Smartphone,
  usage: MousePointerClick,
  location: Locate,
  employment: Briefcase,
  education: GraduationCap,
  family: Users,
  'social-profile': Rss,
  preferences: SlidersHorizontal,
  'from-others': UserPlus,
  health: HeartPulse,
  biometric: ScanFace,
  special: ShieldAlert,
};

/** Pictures of purposes. */
const PURPOSE_ICONS: { readonly [P in PurposeId]: Icon } = {
  service: Package,
  identification: BadgeCheck,
  communication: MessageCircle,
  marketing: Megaphone,
  'targeted-advertising': Target,
  personalisation: Sparkles,
  analytics: ChartColumn,
  improvement: Wrench,
  technical: Cpu,
  payment: Wallet,
  delivery: Truck,
  security: ShieldCheck,
  legal: Scale,
  disputes: Gavel,
  recruitment: UserSearch,
};

/** Pictures of recipients. */
const RECIPIENT_ICONS: { readonly [R in RecipientId]: Icon } = {
  affiliates: Network,
  processors: Server,
  partners: Handshake,
  'other-users': Users,
  'analytics-providers': ChartPie,
  advertisers: Megaphone,
  'payment-providers': CreditCard,
  authorities: Landmark,
  acquirer: Store,
  'cross-border': Plane,
  public: Eye,
};

/** Groups of claims in the way that data flow: from the person, for a purpose, to a recipient. */
export const FLOWING = ['data', 'purposes', 'recipients'] as const satisfies readonly ClaimGroup[];
export type Flowing = (typeof FLOWING)[number];

const ICONS: Readonly<Partial<Record<string, Icon>>>[] = [DATA_ICONS, PURPOSE_ICONS, RECIPIENT_ICONS];

/** The picture of what a claim names; none for warnings. */
export const iconOf = ({ group, id }: Claim): Icon | undefined =>
  ICONS[FLOWING.findIndex((flowing) => flowing === group)]?.[id];

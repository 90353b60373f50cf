/**
 * The model: what a campaign is made of. Everything is read-only and already in one language;
 * the texts are written for people, everything else for programs.
 */

/** Who reads: it orders the helplines and chooses between the two wordings of a sign. The default comes first. */
export const audiences = ['parents', 'young-people', 'practitioners'] as const;
export type Audience = (typeof audiences)[number];

/** The topics of the embedded campaign, in their order. */
export const topicIds = [
  'criminal-exploitation',
  'online-safety',
  'healthy-relationships',
] as const;
export type TopicId = (typeof topicIds)[number];

/** Whether a campaign runs. A feed alone says so. */
export const campaignStatuses = ['running', 'ended', 'withdrawn'] as const;
export type CampaignStatus = (typeof campaignStatuses)[number];

/** Places at an event, and how to get one. The default comes first. */
export const bookings = ['open', 'limited', 'waiting-list', 'to-be-announced'] as const;
export type Booking = (typeof bookings)[number];

/** Where a fact comes from, and when somebody last checked it. For maintainers: no element shows it. */
export interface Fact {
  /** The document that says so; see `content/sources.ts`. */
  readonly source: string;
  /** The day of the last check, `YYYY-MM-DD`. */
  readonly verified: string;
}

export interface Campaign extends Fact {
  readonly id: string;
  /** A proper name: never translated. */
  readonly name: string;
  /** Who runs it, and with whom. Proper names. */
  readonly partners: readonly string[];
  /** What it is about, in one sentence. */
  readonly summary: string;
  /** What is still right after the campaign has ended. */
  readonly evergreen: string;
  /** First and last day, `YYYY-MM-DD`, in `timeZone`; both are part of it. */
  readonly start: string;
  readonly end: string;
  /** IANA name of the zone that its dates and wall times are in. */
  readonly timeZone: string;
  /** Said by a feed alone: it has come to an end before its last day, or is not to be promoted any more. */
  readonly status?: CampaignStatus | undefined;
  readonly website: string;
  /** Where help is found when the campaign's own site may be gone. */
  readonly helpWebsite: string;
  /** On Twitter, with the @. */
  readonly twitter: string;
  readonly aims: readonly string[];
  readonly phases: readonly Phase[];
  readonly topics: readonly Topic[];
  readonly signs: readonly Sign[];
  readonly helplines: readonly Helpline[];
  readonly events: readonly CampaignEvent[];
  readonly actions: readonly SupportAction[];
  readonly resources: readonly Resource[];
}

/** A topic's time in the campaign: from its first day until the next phase, or the campaign's end. */
export interface Phase extends Fact {
  readonly topic: TopicId;
  /** First day, `YYYY-MM-DD`. */
  readonly start: string;
}

export interface Topic extends Fact {
  readonly id: TopicId;
  readonly name: string;
  /** What its signs are signs of: "Signs of an unhealthy relationship". */
  readonly signsName: string;
  /** One sentence for the banner. */
  readonly summary: string;
}

/** One warning sign, written twice. */
export interface Sign extends Fact {
  readonly id: string;
  readonly topic: TopicId;
  /** About a child, for adults: "Someone else decides what they wear". */
  readonly adult: string;
  /** To a young person, in the second person: "Someone tells you what to wear". */
  readonly young: string;
}

export interface Helpline extends Fact {
  readonly id: string;
  /** A proper name: never translated. */
  readonly name: string;
  /** The number as people read it, in its local form. Never translated. */
  readonly phone: string;
  /** Who it is for, or when to use it. */
  readonly purpose: string;
  /** The same, said to a young person; `purpose` when absent. */
  readonly young?: string;
  /** Whose first choice it is; adults' when absent. */
  readonly audience?: Audience;
  /** The line for immediate danger: every card shows it. */
  readonly emergency?: boolean;
  /** Costs nothing from landlines and mobiles. */
  readonly free?: boolean;
  /** Does not appear on an itemised bill. A handset's own call log shows it all the same. */
  readonly unbilled?: boolean;
  readonly email?: string;
  /** Number for text messages. */
  readonly text?: string;
  /** Its web page. */
  readonly href?: string;
  /** Opening hours in the form of schema.org, `Mo-Fr 09:00-17:00`. None are shipped: published copies conflict. */
  readonly hours?: string;
}

export interface CampaignEvent extends Fact {
  readonly id: string;
  readonly topic?: TopicId;
  readonly name: string;
  /**
   * A wall time `YYYY-MM-DDTHH:MM` in `timeZone`; a day `YYYY-MM-DD`; or a month `YYYY-MM`, when the
   * day has not been announced.
   */
  readonly start: string;
  /** In the form of `start`. */
  readonly end?: string;
  /** ISO 8601, `PT30M`; read when there is no `end`. */
  readonly duration?: string;
  /** IANA name, default Europe/London. */
  readonly timeZone?: string;
  /** When it was to start, in the form of `start`, before it was moved. */
  readonly previousStart?: string;
  readonly cancelled?: boolean;
  /** The place, as people say it. */
  readonly location?: string;
  /** Where online: a proper name or a short text. */
  readonly online?: string;
  readonly url?: string;
  readonly audiences: readonly Audience[];
  readonly booking: Booking;
  /** What else a visitor should know. */
  readonly note?: string;
}

/** Something that a partner can do for the campaign. */
export interface SupportAction extends Fact {
  readonly id: string;
  readonly text: string;
  readonly url?: string;
}

/** Something to read, watch or take part in. Its title is a proper name: never translated. */
export interface Resource extends Fact {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly summary: string;
  readonly audiences: readonly Audience[];
  /** First and last day of something that took place, `YYYY-MM-DD`. */
  readonly start?: string;
  readonly end?: string;
}

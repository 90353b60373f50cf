/** The types of a campaign. All data is read-only, and all texts are already in one language. */

/** The audience decides the order of the helplines and the wording of texts. The first audience is the default. */
export const audiences = ['parents', 'young-people', 'practitioners'] as const;
export type Audience = (typeof audiences)[number];

/** The topics of the embedded campaign, in order. */
export const topicIds = [
  'criminal-exploitation',
  'online-safety',
  'healthy-relationships',
] as const;
export type TopicId = (typeof topicIds)[number];

/** The statuses that a feed can give a campaign. The embedded campaign has none: its dates decide. */
export const campaignStatuses = ['running', 'ended', 'withdrawn'] as const;
export type CampaignStatus = (typeof campaignStatuses)[number];

/** Whether an event has places, and how to book one. The first value is the default. */
/** Whether an event takes place, in the words of schema.org. The default comes first. */
export const eventStatuses = ['scheduled', 'postponed', 'cancelled'] as const;
export type EventStatus = (typeof eventStatuses)[number];

export const bookings = ['open', 'limited', 'waiting-list', 'to-be-announced'] as const;
export type Booking = (typeof bookings)[number];

/** Where a fact comes from, and when somebody last checked it. Only maintainers need this: no element shows it. */
export interface Fact {
  /** The document that states the fact; see `content/sources.ts`. */
  readonly source: string;
  /** The day of the last check, `YYYY-MM-DD`. */
  readonly verified: string;
}

export interface Campaign extends Fact {
  readonly id: string;
  /** A proper name, never translated. */
  readonly name: string;
  /** The organisations that run the campaign. Proper names, never translated. */
  readonly partners: readonly string[];
  /** The subject of the campaign, in one sentence. */
  readonly summary: string;
  /** The message outside the campaign's time, in one sentence that stays right for years. */
  readonly evergreen: string;
  /** First day of the campaign, `YYYY-MM-DD`, in `timeZone`. */
  readonly start: string;
  /** Last day of the campaign, `YYYY-MM-DD`, in `timeZone`. The campaign ends when this day is over. */
  readonly end: string;
  /** Time zone of the campaign's days and its phases' days, as an IANA name such as `Europe/London`. */
  readonly timeZone: string;
  /**
   * Only a feed sets the status. `ended`: the campaign is over, whatever `end` says. `withdrawn`: the campaign is over, and
   * nobody should promote it. `running` or absent: the dates decide.
   */
  readonly status?: CampaignStatus | undefined;
  readonly website: string;
  /** Where people find help after the campaign, when its own website may be gone. */
  readonly helpWebsite: string;
  /** Name of the Twitter account, with the @. */
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

/** The time of a topic in the campaign. A phase lasts until the next phase starts, or the campaign ends. */
export interface Phase extends Fact {
  readonly topic: TopicId;
  /** First day of the phase, `YYYY-MM-DD`, in the campaign's `timeZone`. */
  readonly start: string;
}

export interface Topic extends Fact {
  readonly id: TopicId;
  readonly name: string;
  /** Heading for the topic's signs: "Signs of an unhealthy relationship". */
  readonly signsName: string;
  /** The subject of the topic, in one sentence for the banner. */
  readonly summary: string;
}

/** A warning sign, in two wordings. */
export interface Sign extends Fact {
  readonly id: string;
  readonly topic: TopicId;
  /** Wording for adults, about a child: "Someone else decides what they wear". */
  readonly adult: string;
  /** Wording for young people, in the second person: "Someone tells you what to wear". */
  readonly young: string;
}

export interface Helpline extends Fact {
  readonly id: string;
  /** A proper name, never translated. */
  readonly name: string;
  /** Phone number in local form, spaced as people read it. Never translated. */
  readonly phone: string;
  /** The people whom the helpline serves, or the moment to use it. */
  readonly purpose: string;
  /** The purpose in the wording for young people. Absent: young people read `purpose`. */
  readonly young?: string;
  /** The audience that sees this helpline first. Absent: every audience sees it in its place in the list. */
  readonly audience?: Audience;
  /** Whether this is the line for immediate danger, which every card shows. */
  readonly emergency?: boolean;
  /** Whether calls cost nothing from landlines and mobiles. */
  readonly free?: boolean;
  /** Whether calls stay off an itemised bill. A phone's own call log still shows them. */
  readonly unbilled?: boolean;
  readonly email?: string;
  /** Number for text messages, in local form, with an optional keyword before it: `85258`, `SHOUT to 85258`. */
  readonly sms?: string;
  /** Web page of the helpline. */
  readonly href?: string;
  /**
   * Opening hours in UK time, in the format of schema.org: `Mo-Fr 09:00-17:00`. The embedded campaign has none, because
   * published copies of the hours conflict.
   */
  readonly hours?: string;
}

export interface CampaignEvent extends Fact {
  readonly id: string;
  readonly topic?: TopicId;
  readonly name: string;
  /**
   * When the event starts: a wall time in `timeZone`, `YYYY-MM-DDTHH:MM`; a day, `YYYY-MM-DD`; or a month, `YYYY-MM`, when
   * the day has not been announced.
   */
  readonly start: string;
  /** When the event ends, in the format of `start`. */
  readonly end?: string;
  /** How long the event lasts, as an ISO 8601 duration such as `PT30M`. Ignored when there is an `end`. */
  readonly duration?: string;
  /** Time zone of the event's dates, as an IANA name. Default: `Europe/London`. */
  readonly timeZone?: string;
  /** The original start of an event that was moved, in the format of `start`. */
  readonly previousStart?: string;
  /** Whether the event takes place. Absent: it is scheduled. */
  readonly status?: EventStatus;
  /** Name of the place. */
  readonly location?: string;
  /** Where the event takes place online: a proper name or a short text. */
  readonly onlineLocation?: string;
  readonly url?: string;
  readonly audiences: readonly Audience[];
  readonly booking: Booking;
  /** Anything else that a visitor should know, such as how to book. */
  readonly note?: string;
}

/** A way for partners to support the campaign. */
export interface SupportAction extends Fact {
  readonly id: string;
  readonly text: string;
  readonly url?: string;
}

/** Something to read, watch or take part in. */
export interface Resource extends Fact {
  readonly id: string;
  /** A proper name, never translated. */
  readonly title: string;
  readonly publisher: string;
  readonly summary: string;
  readonly audiences: readonly Audience[];
  /** First day of a resource that took place at a set time, `YYYY-MM-DD`. */
  readonly start?: string;
  /** Last day of a resource that took place at a set time, `YYYY-MM-DD`. */
  readonly end?: string;
}

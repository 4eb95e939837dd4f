import { z } from 'zod';

const count = z.number().int().nullish();
const voteSchema = z.object({ yes: count, no: count, abstain: count, absent: count });

const shared = {
  symbol: z.string(),
  title: z.string().optional(),
  // A date that no calendar has (1978-05-00) is not known to the day: left out.
  date: z.iso.date().optional().catch(undefined),
  vote: voteSchema.optional(),
  meeting: z.string().optional(),
  undl_id: z.number().optional(),
  ohchr_record: z.coerce.number().optional(),
  sources: z.array(z.string()),
};

/** One line of the material's resolutions and decisions. */
export const resolutionSchema = z.object({
  ...shared,
  title_src: z.string().optional(),
  title_zh: z.string().optional(),
  date_src: z.string().optional(),
  adoption: z.string().optional(),
  adoption_basis: z.string().optional(),
  vote_src: z.string().optional(),
  basis: z.string().optional(),
  draft: z.string().optional(),
  agenda: z.array(z.object({ doc: z.string(), item: z.string(), title: z.string() })).optional(),
  agenda_item: z.string().optional(),
  agenda_title: z.string().optional(),
  sc_agenda: z.string().optional(),
  committee_report: z.array(z.string()).optional(),
  later_in_series: z.string().optional(),
  undl_vote_record: z.number().optional(),
});
export type MaterialResolution = z.infer<typeof resolutionSchema>;

/** One line of the material's other documents. */
export const documentSchema = z.object({
  ...shared,
  type: z.string().optional(),
  year: z.number().optional(),
  agenda: z.union([z.string(), z.array(z.string())]).optional(),
  related: z.string().optional(),
  statement: z.string().optional(),
  outcome: z.string().optional(),
});
export type MaterialDocument = z.infer<typeof documentSchema>;

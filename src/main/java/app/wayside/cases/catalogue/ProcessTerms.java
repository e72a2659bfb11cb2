package app.wayside.cases.catalogue;

/**
 * What an administrator may change about a process.
 *
 * @param name in both languages; required
 * @param shortName for chips; where empty, the name serves
 * @param description what belongs to it; triage learns from it
 * @param impact of its standing still
 * @param rtoMinutes the longest outage before it must run again, elapsed minutes
 * @param mtdMinutes the longest outage that can be borne, elapsed minutes; not less than
 * the RTO
 */
public record ProcessTerms(Words name, Words shortName, Words description, Impact impact, int rtoMinutes,
		int mtdMinutes) {
}

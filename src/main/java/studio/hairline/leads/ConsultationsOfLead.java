package studio.hairline.leads;

import java.util.List;

/**
 * The consultations of a lead as they were known at an instant.
 *
 * @param then in the order in which they were booked, without their chairs
 * @param leftOut what is not among them because it was not kept how it stood, in a sentence; empty when nothing is
 */
public record ConsultationsOfLead(List<Booked> then, String leftOut) {}

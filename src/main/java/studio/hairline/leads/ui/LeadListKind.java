package studio.hairline.leads.ui;

import studio.hairline.leads.LeadMeasure;

/**
 * What tells one list of leads from another.
 *
 * @param usual what is counted when the address does not say
 * @param whenNothing what to do when there is not a single one yet
 */
record LeadListKind(String path, LeadMeasure usual, String whenNothing) {}

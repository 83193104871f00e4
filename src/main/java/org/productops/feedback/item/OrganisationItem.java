package org.productops.feedback.item;

/** The item of an issue for which an organisation spoke. */
public record OrganisationItem(long issueId, long projectId, long organisationId) {}

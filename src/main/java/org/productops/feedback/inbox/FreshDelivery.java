package org.productops.feedback.inbox;

/**
 * An issue that is to be made.
 *
 * @param projectKey the key of its project
 * @param typeId the id of its type
 * @param summary its summary
 */
public record FreshDelivery(String projectKey, String typeId, String summary) {}

package org.productops.devhost.jira.model;

/** An icon that somebody uploaded; the image as Base64. */
public record AvatarRecord(long id, String contentType, String image) {}

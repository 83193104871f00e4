package org.productops.devhost.jira.model;

/** A value of a field's configuration. */
public record SettingRecord(String key, String value) {}

package com.atlassian.jira.issue.customfields.impl;

/**
 * What was entered is not a value of the field.
 *
 * @source facts: jira-facts §1 [K]
 */
public class FieldValidationException extends RuntimeException {}

package com.atlassian.jira.issue.customfields.impl;

/**
 * What was entered is not a value of the field.
 *
 * @source facts: jira-facts §1 [C≤10] — used in several public plugins
 */
@SuppressWarnings("serial") // The real id is not known, and nothing of this is ever written.
public class FieldValidationException extends RuntimeException {}

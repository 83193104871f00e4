package com.atlassian.jira.issue.fields.rest;

/**
 * For which issue and field the information is wanted. Passed through only.
 *
 * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/cf/ScriptedCFType.java — [C≤10] for Jira 8.13
 */
public interface FieldTypeInfoContext {}

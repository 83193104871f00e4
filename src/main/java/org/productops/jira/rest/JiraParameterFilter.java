package org.productops.jira.rest;

import jakarta.ws.rs.ext.Provider;
import org.productops.common.rest.ParameterFilter;

/** What addresses may have in them, in Jira. */
@Provider
public class JiraParameterFilter extends ParameterFilter {}

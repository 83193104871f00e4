package org.productops.confluence.rest;

import jakarta.ws.rs.ext.Provider;
import org.productops.common.rest.ParameterFilter;

/** What addresses may have in them, in Confluence. */
@Provider
public class ConfluenceParameterFilter extends ParameterFilter {}

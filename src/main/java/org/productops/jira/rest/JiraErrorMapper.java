package org.productops.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import org.productops.common.rest.ErrorMapper;
import org.productops.common.text.Texts;

/** What services refuse, in Jira. */
@Provider
public class JiraErrorMapper extends ErrorMapper {

    @Inject
    public JiraErrorMapper(Texts texts) {
        super(texts);
    }
}

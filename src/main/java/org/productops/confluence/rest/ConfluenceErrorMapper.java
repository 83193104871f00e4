package org.productops.confluence.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import org.productops.common.rest.ErrorMapper;
import org.productops.common.text.Texts;

/** What services refuse, in Confluence. */
@Provider
public class ConfluenceErrorMapper extends ErrorMapper {

    @Inject
    public ConfluenceErrorMapper(Texts texts) {
        super(texts);
    }
}

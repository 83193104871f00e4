package org.productops.glossary.copy.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.productops.common.rest.Answers;
import org.productops.glossary.copy.GlossaryCopyService;

/** The glossaries that are shared with Jira, for those who keep a copy of them as Jira does. */
@Produces(MediaType.APPLICATION_JSON)
public class GlossaryCopyResource {

    private final GlossaryCopyService glossaries;

    protected GlossaryCopyResource(GlossaryCopyService glossaries) {
        this.glossaries = glossaries;
    }

    /**
     * The glossaries that those who run them share with Jira, with their concepts in force; of those that the caller may see,
     * without those of personal and archived spaces. Its {@code ETag} changes with what it says; with that in
     * {@code If-None-Match} the answer is 304 as long as nothing has changed.
     *
     * @return the {@link GlossaryCopyJson glossaries}
     */
    @GET
    public Response get(@Context Request request) {
        return Answers.whole(GlossaryCopyJson.of(glossaries.glossaries()), request);
    }
}

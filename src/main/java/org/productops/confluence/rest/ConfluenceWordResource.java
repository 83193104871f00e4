package org.productops.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.job.JobTexts;
import org.productops.common.user.People;
import org.productops.glossary.proposal.PageWordService;
import org.productops.glossary.proposal.rest.WordResource;

/** Words that pages of Confluence use and glossaries lack. */
@Path("/glossaries/{glossary}/words")
@LicensedOnly
public class ConfluenceWordResource extends WordResource {

    @Inject
    public ConfluenceWordResource(PageWordService words, JobTexts texts, People people) {
        super(words, texts, people);
    }
}

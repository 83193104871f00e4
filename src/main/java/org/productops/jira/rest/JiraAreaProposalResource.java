package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.area.AreaService;
import org.productops.area.rule.AreaProposalService;
import org.productops.area.rule.rest.AreaProposalResource;
import org.productops.common.text.Texts;

/** Which areas an issue is proposed, in Jira. */
@Path("/area-proposals")
@LicensedOnly
public class JiraAreaProposalResource extends AreaProposalResource {

    @Inject
    public JiraAreaProposalResource(AreaProposalService proposals, AreaService areas, Texts texts) {
        super(proposals, areas, texts);
    }
}

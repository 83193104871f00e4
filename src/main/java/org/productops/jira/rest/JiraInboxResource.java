package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.job.JobTexts;
import org.productops.feedback.inbox.AgeLimitsService;
import org.productops.feedback.inbox.BulkTriageService;
import org.productops.feedback.inbox.GatheredService;
import org.productops.feedback.inbox.InboxService;
import org.productops.feedback.inbox.ProposedAreaService;
import org.productops.feedback.inbox.SavedViewService;
import org.productops.feedback.inbox.TriageService;
import org.productops.feedback.inbox.rest.InboxResource;
import org.productops.feedback.inbox.rest.InboxTexts;

/** The feedback inbox. */
@Path("/feedback/inbox")
@LicensedOnly
public class JiraInboxResource extends InboxResource {

    @Inject
    public JiraInboxResource(
            InboxService inbox,
            TriageService triage,
            BulkTriageService bulk,
            ProposedAreaService proposed,
            GatheredService gathered,
            SavedViewService views,
            AgeLimitsService limits,
            InboxTexts texts,
            JobTexts jobs) {
        super(inbox, triage, bulk, proposed, gathered, views, limits, texts, jobs);
    }
}

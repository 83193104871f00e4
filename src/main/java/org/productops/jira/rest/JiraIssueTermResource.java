package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.text.Texts;
import org.productops.common.time.ProductDates;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.copy.IssueMarkingService;
import org.productops.glossary.copy.IssueTermService;
import org.productops.glossary.copy.rest.IssueTermResource;

/** The terms of issues in Jira. */
@Path("/glossary-terms")
@LicensedOnly
public class JiraIssueTermResource extends IssueTermResource {

    @Inject
    public JiraIssueTermResource(
            IssueTermService terms,
            IssueMarkingService marking,
            ReaderLanguage language,
            Texts texts,
            ProductDates dates) {
        super(terms, marking, language, texts, dates);
    }
}

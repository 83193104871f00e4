package org.productops.devhost.jira.rest;

import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.JiraPart;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.product.ProductPart;
import org.productops.devhost.rest.RestPart;

/** Adds {@code /rest/api/2}. */
public final class JiraRestPart implements ProductPart {

    @Override
    public void prepare(HostProduct product) {
        Jira jira = product.part(JiraPart.class).jira();
        IssueJson json = new IssueJson(jira);
        product.part(RestPart.class)
                .add(
                        "api",
                        "2",
                        new IssueResource(jira, json),
                        new TransitionResource(jira, json),
                        new SearchResource(jira, json),
                        new ComponentResource(jira),
                        new RoleResource(jira),
                        new VersionResource(jira),
                        new LinkResource(jira, json),
                        new CommentResource(jira),
                        new PropertyResource(jira),
                        new AttachmentResource(jira),
                        new MetadataResource(jira, json),
                        new FieldResource(jira),
                        new PeopleResource(product),
                        new IssueProblemMapper());
    }
}

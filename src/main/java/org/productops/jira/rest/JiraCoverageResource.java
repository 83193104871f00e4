package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.area.coverage.CoverageFigureTexts;
import org.productops.area.coverage.CoverageMapService;
import org.productops.area.coverage.CoverageService;
import org.productops.area.coverage.IssueCountingService;
import org.productops.area.coverage.rest.CoverageResource;
import org.productops.common.job.JobTexts;

/** What is missing from the library of areas, in Jira. */
@Path("/coverage")
@LicensedOnly
public class JiraCoverageResource extends CoverageResource {

    @Inject
    public JiraCoverageResource(
            CoverageService coverage,
            CoverageMapService maps,
            CoverageFigureTexts texts,
            IssueCountingService counting,
            JobTexts jobs) {
        super(coverage, maps, texts, counting, jobs);
    }
}

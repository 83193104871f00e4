package org.productops.it;

import java.nio.file.Path;

/** A plugin that adds a check to checklists, as small as one can be. */
final class SampleCheckPlugin {

    /** What stores the check. */
    static final String KEY = "com.example.legal-review";

    private SampleCheckPlugin() {}

    /** Packs the plugin. */
    static Path build(Path directory) {
        return PluginJarBuilder.plugin("com.example.sample-check")
                .source(
                        "com.example.LegalReview",
                        """
                        package com.example;

                        import java.util.Optional;
                        import org.productops.readiness.api.CheckedIssue;
                        import org.productops.readiness.api.ReadinessCheck;
                        import org.productops.readiness.api.ReadinessGap;

                        public class LegalReview implements ReadinessCheck {
                            @Override
                            public String key() {
                                return "com.example.legal-review";
                            }

                            @Override
                            public String name() {
                                return "The legal review is done";
                            }

                            @Override
                            public boolean isJudgedOnCreate() {
                                return false;
                            }

                            @Override
                            public Optional<ReadinessGap> gap(CheckedIssue issue) {
                                return issue.field("description").contains("Reviewed")
                                        ? Optional.empty()
                                        : Optional.of(new ReadinessGap("Legal has not reviewed this.", "Ask <legal>."));
                            }
                        }
                        """)
                .index("component-jira", "com.example.LegalReview")
                .index("exports-jira", "com.example.LegalReview#org.productops.readiness.api.ReadinessCheck")
                .imports("org.productops.readiness.api")
                .build(directory);
    }
}

package org.productops.area.format;

import jakarta.inject.Named;

/** CODEOWNERS of GitHub, of a repository that nobody named. */
@Named
public class GitHubOwnersFormat extends CodeOwnersFormat {

    public GitHubOwnersFormat() {
        super(CodeOwnersDialect.GITHUB, Repository.UNNAMED);
    }
}

package org.productops.area.format;

import jakarta.inject.Named;

/** CODEOWNERS of Bitbucket Data Center, of a repository that nobody named. */
@Named
public class BitbucketOwnersFormat extends CodeOwnersFormat {

    public BitbucketOwnersFormat() {
        super(CodeOwnersDialect.BITBUCKET, Repository.UNNAMED);
    }
}

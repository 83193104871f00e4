package org.productops.area.jira;

import jakarta.inject.Inject;
import org.productops.area.AreaLibrary;
import org.productops.area.Role;
import org.productops.common.text.Texts;
import org.productops.common.user.People;

/** The JQL function {@code productAreasMaintainedBy(user)}: see {@link HeldAreasFunction}. */
public class ProductAreasMaintainedByFunction extends HeldAreasFunction {

    @Inject
    public ProductAreasMaintainedByFunction(AreaLibrary library, People people, Texts texts) {
        super(Role.MAINTAINER, library, people, texts);
    }
}

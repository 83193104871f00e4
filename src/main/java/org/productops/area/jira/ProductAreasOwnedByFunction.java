package org.productops.area.jira;

import jakarta.inject.Inject;
import org.productops.area.AreaLibrary;
import org.productops.area.Role;
import org.productops.common.text.Texts;
import org.productops.common.user.People;

/** The JQL function {@code productAreasOwnedBy(user)}: see {@link HeldAreasFunction}. */
public class ProductAreasOwnedByFunction extends HeldAreasFunction {

    @Inject
    public ProductAreasOwnedByFunction(AreaLibrary library, People people, Texts texts) {
        super(Role.OWNER, library, people, texts);
    }
}

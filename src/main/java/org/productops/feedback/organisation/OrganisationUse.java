package org.productops.feedback.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where organisations are named. Implemented by who keeps feedback; asks for no permission, and tells numbers only. */
public interface OrganisationUse {

    /** How much feedback was given for each organisation, by its id, as it was named; none is left out but those without. */
    Map<Long, Integer> counts();

    /** The same for some organisations, in a statement for hundreds of them; those without feedback may be left out. */
    Map<Long, Integer> counts(Collection<Long> ids);

    /** The names in feedback that belong to no organisation of the list, those that are named most often first. */
    List<UnknownName> unknownNames(int most);
}

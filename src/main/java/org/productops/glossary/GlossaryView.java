package org.productops.glossary;

/**
 * A space's glossary for one person.
 *
 * @param space whose glossary it is
 * @param glossary the terms
 * @param editable whether the person may change them
 * @param readOnly whether the person may not only because the product is in its read-only mode
 */
public record GlossaryView(GlossarySpace space, GlossaryContent glossary, boolean editable, boolean readOnly) {}

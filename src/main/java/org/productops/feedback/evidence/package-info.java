/** Which feedback is evidence for which issue that is to be built, and how important that is to whoever said it. */
package org.productops.feedback.evidence;

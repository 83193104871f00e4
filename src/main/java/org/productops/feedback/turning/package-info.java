/** Turning issues into feedback: what somebody has reported before anybody knew that it is feedback. */
package org.productops.feedback.turning;

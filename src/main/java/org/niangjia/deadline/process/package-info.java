/** What diagrams can ask of deadlines: service tasks that start, pause, resume, extend and stop a clock; timers that wait. */
@NullMarked
package org.niangjia.deadline.process;

import org.jspecify.annotations.NullMarked;

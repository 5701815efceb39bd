package org.niangjia.engine;

/** The task is not there as it was: somebody was faster, or the diagram took it back. */
public class TaskGone extends RuntimeException {

    public TaskGone(String taskId) {
        super("task " + taskId + " is not there any more");
    }
}

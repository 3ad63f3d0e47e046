package org.reknit.web;

import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What runs with nobody waiting for an answer: when it fails, the log gets as little of it as of a page. */
@Configuration(proxyBeanMethods = false)
class Unattended {
    /** A thread that ends in an exception would print it, message and all. */
    Unattended() {
        Thread.setDefaultUncaughtExceptionHandler((thread, trouble) -> Errors.log(trouble));
    }

    /** The next round is tried all the same. */
    @Bean
    SimpleAsyncTaskSchedulerCustomizer tasksFailQuietly() {
        return scheduler -> scheduler.setErrorHandler(Errors::log);
    }
}

package org.reknit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** What comes out at the end when nothing else has held it. */
@ExtendWith(OutputCaptureExtension.class)
class ErrorsFilterTest {
    private static final String WORDS = "words of somebody";
    private static final FilterChain BREAKS = (request, response) -> {
        response.setContentType("application/octet-stream");
        ((HttpServletResponse) response).setHeader("Content-Disposition", "attachment; filename=\"x.zip\"");
        response.getOutputStream().print("half of what");
        throw new IllegalStateException(WORDS);
    };

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whatever_breaks_half_way_is_answered_by_the_page_alone() throws Exception {
        View page = (model, request, answer) -> answer.getOutputStream().print("calm");
        through(BREAKS, (request, answer, handler, trouble) -> new ModelAndView(page));
        assertThat(response.getContentAsString()).isEqualTo("calm");
        assertThat(response.getHeader("Content-Disposition")).isNull();
    }

    @Test
    void an_error_is_answered_like_an_exception() throws Exception {
        View page = (model, request, answer) -> answer.getOutputStream().print("calm");
        FilterChain overflows = (request, answer) -> {
            throw new StackOverflowError(WORDS);
        };
        through(overflows, (request, answer, handler, trouble) -> new ModelAndView(page));
        assertThat(response.getContentAsString()).isEqualTo("calm");
    }

    @Test
    void a_page_for_trouble_that_cannot_be_drawn_either_is_tried_once(CapturedOutput output) throws Exception {
        var tries = new AtomicInteger();
        View page = (model, request, answer) -> {
            tries.incrementAndGet();
            answer.getOutputStream().print(WORDS);
            throw new IllegalArgumentException(WORDS);
        };
        through(BREAKS, (request, answer, handler, trouble) -> new ModelAndView(page));
        assertThat(tries).hasValue(1);
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(output.getAll()).contains("IllegalArgumentException").doesNotContain(WORDS);
    }

    @Test
    void trouble_that_no_page_answers_is_told_and_leaves_an_empty_answer(CapturedOutput output) throws Exception {
        through(BREAKS, (request, answer, handler, trouble) -> null);
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(output.getAll()).contains("IllegalStateException").doesNotContain(WORDS);
    }

    @Test
    void an_answer_that_has_begun_breaks_off_without_a_word(CapturedOutput output) {
        FilterChain breaks = (request, answer) -> {
            answer.getOutputStream().print("half of what");
            answer.flushBuffer();
            throw new IllegalStateException(WORDS, new IllegalArgumentException(WORDS));
        };
        var thrown = catchThrowable(() -> through(breaks, (request, answer, handler, trouble) -> null));
        assertThat(thrown).hasNoCause().hasMessage(null);
        assertThat(thrown.getStackTrace()).isEmpty();
        assertThat(output.getAll())
                .contains("trouble ", "java.lang.IllegalArgumentException < java.lang.IllegalStateException")
                .doesNotContain(WORDS);
    }

    private void through(FilterChain chain, HandlerExceptionResolver errors) throws Exception {
        new ErrorsFilter(errors, new FixedLocaleResolver()).doFilter(new MockHttpServletRequest(), response, chain);
    }
}

package org.reknit;

import java.security.SecureRandom;
import java.time.Clock;
import org.reknit.coach.CoachCommand;
import org.reknit.demo.ContentPreview;
import org.reknit.demo.DemoServe;
import org.reknit.export.Verify;
import org.reknit.operate.Content;
import org.reknit.operate.Doctor;
import org.reknit.operate.Running;
import org.reknit.operate.Serve;
import org.reknit.operate.Train;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line, and what the whole application shares. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
@Command(name = "reknit", mixinStandardHelpOptions = true, version = "reknit 0.1.0")
public class Reknit {
    /** Set while the build looks at the beans ahead of time; the command line has no part in that. */
    private static final String BUILDING = "spring.aot.processing";

    /** Does what the command line says; without a command it serves. */
    public static void main(String[] args) {
        if (Boolean.getBoolean(BUILDING)) {
            SpringApplication.run(Reknit.class, args).close();
            return;
        }
        int code = commands().execute(args.length == 0 || isOption(args[0]) ? withServe(args) : args);
        if (code != Running.UNTIL_STOPPED) System.exit(code);
    }

    private static CommandLine commands() {
        return new CommandLine(new Reknit())
                .addSubcommand(new Serve(Reknit.class))
                .addSubcommand(new DemoServe(Reknit.class))
                .addSubcommand(new CoachCommand())
                .addSubcommand(new Verify())
                .addSubcommand(new Doctor(Reknit.class))
                .addSubcommand(
                        new CommandLine(new Content(Reknit.class)).addSubcommand(new ContentPreview(Reknit.class)))
                .addSubcommand(new Train(Reknit.class));
    }

    private static boolean isOption(String first) {
        return first.startsWith("-") && !first.equals("--version") && !first.equals("--help") && !first.equals("-h");
    }

    private static String[] withServe(String[] args) {
        String[] all = new String[args.length + 1];
        all[0] = "serve";
        System.arraycopy(args, 0, all, 1, args.length);
        return all;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }
}

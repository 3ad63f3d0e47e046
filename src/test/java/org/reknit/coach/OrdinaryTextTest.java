package org.reknit.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences of our own, as people write them to each other on good and on bad days, that give no cause for a note. */
class OrdinaryTextTest {
    private static final String TEXTS = """
            I lied to you about the money, for almost two years, and I did it knowing what it would do to you.
            I slept with her in March and again in April. You found out from a bill, and that was my doing too.
            I told your mother I was at work. I was at the casino.
            There is no excuse. I was afraid you would leave, so I hid it, and by hiding it I made it worse.
            You asked me three times and three times I looked at you and lied.
            I am sorry for every one of those evenings.
            I am sorry that I let you doubt your own memory.
            I am sorry. I have no second half to that sentence.
            You did nothing to deserve this.
            You were never too sensitive. You saw what was there.
            What you felt was right, and I talked you out of it.
            I called you crazy. You were not. I said it so that I would not have to answer.
            I said it was nothing. It was not nothing.
            I kept telling you that you were imagining it.
            I used to say that everybody does it. I do not believe that any more.
            I blamed you for my drinking, and I take that back, all of it.
            It was never your fault.
            From now on you can see the account whenever you like.
            I have been sober for forty days. I go to the meeting on Tuesdays and I will keep going.
            I deleted the app in front of you because you asked, and because I wanted to.
            Will you tell me what it was like for you? I will not interrupt.
            I do not expect an answer today.
            Take as long as you need. If that is years, it is years.
            You do not have to forgive me, and I will not ask again.
            If you would rather not read this, that is all right.
            Can we talk on Sunday after lunch? I would like twenty minutes.
            I noticed the dishes were done when I came home, and it made me happy.
            You always make the coffee before I am up. I never said thank you for it.
            You have always been good to my sister.
            You never once let me down with the children.
            I love how you always hum in the car.
            You made me laugh so hard in that hospital.
            You made me feel welcome from the first day.
            Because of you I went back to school.
            If you had not driven me there I would have missed it.
            I would not be alive if you hadn't called.
            I could not have done any of this without you.
            I was so happy to see you at the station.
            We all had a good time at the lake, and your father told the story of the goat.
            The plumber came at nine. It was only a washer.
            It just started to rain, so I took the washing in.
            Mum said you were tired. Sleep well.
            The trip was cancelled, so we stayed at home and made soup.
            My phone was stolen on the bus, which is why I did not answer.
            I only want to know whether you are safe.
            I just wanted to say good night.
            I was only a child when we moved there.
            It is just a small cut, do not worry.
            I am done with the taxes. Shall I start on the garden?
            I am not going to the party without you.
            Whatever you decide, I will be at the school at four.
            I need an hour by myself now. I will be back at eight and then I want to hear the rest.
            I am too angry to talk well. Give me until tomorrow morning.
            I am so angry that my hands shake.
            I am furious about the lie, and I am still here.
            When you came home at three I was frightened, and then I was angry.
            I felt alone on Saturday when you left without a word.
            I need to know where the money went.
            Where were you on Thursday?
            Did you see her again?
            Why did you not tell me?
            What happened that night?
            How long did it go on?
            I do not trust you yet.
            I do not believe that story, and I would like to see the letter.
            I cannot forgive this now. Perhaps I never will.
            It hurt me that you told your brother first.
            I want you to sleep at your sister's this week.
            Please do not come to the house without calling.
            That was a lonely year for me too, and it does not excuse what I did.
            I was lonely, and I could have said so. I did not.
            I had a choice every single day.
            I thought about you the whole way home.
            I was wrong about the date. It is the ninth.
            The meeting is over, I can pick up the children.
            Let us go for a walk and leave the phones here.
            It is time to plant the beans.
            Let it cool before you cut it.
            Let me know when you get there.
            How can I help you get through the week?
            Could you move the car? The truck cannot get past.
            Please put the box behind the door.
            He moved on to a new job in spring.
            I got over the flu in a week.
            Forget the milk, we have enough.
            My boss always says that nothing is ever finished.
            The dog never listens to me, only to you.
            The neighbours fight every night and it makes me sad.
            Our son said a stupid thing at dinner and then he cried.
            That film was pathetic, and the popcorn was worse.
            You look tired. Come to bed.
            You are kind, and you are stubborn in the best way.
            Are you all right?
            You were right and I was wrong.
            You are the reason I get up in the morning.
            You are the one who held us together.
            You should know that I told my brother everything.
            You deserve the truth, and this is the whole of it.
            You asked for the truth, and I am trying to tell it in order.
            You said I lied, and I did.
            You told me that you cannot sleep.
            She told me it was your fault, and I let her say it.
            They said mistakes were made, and nobody said by whom.
            I made mistakes. The worst one was to let you find out alone.
            I broke the vase and I broke my word, and only one of them can be glued.
            The wedding was planned for June.
            The letter was written by hand.
            Dinner was made, the lamps were lit, and I did not come.
            Nobody was hurt in the crash.
            I hurt you. I do not know how to mend it and I want to try.
            Thank you for reading this far.
            """;

    @Test
    void ordinaryTextGetsNoNote() {
        Stream<String> noted = TEXTS.lines()
                .filter(text -> Read.text(text).notes().stream()
                        .anyMatch(note -> !note.label().isOnPagesOnly()))
                .map(text -> text + " " + Read.text(text).labels());
        assertThat(noted).isEmpty();
    }
}

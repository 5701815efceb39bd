package org.niangjia.mediation.process;

import org.niangjia.engine.TaskHandler;
import org.niangjia.mediation.Intake;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the domain does with each step of the diagram that passed the gate, by the step's id. */
@Configuration(proxyBeanMethods = false)
class MediationSteps {

    @Bean
    TaskHandler receive(Receiving receiving) {
        return TaskHandler.registering(
                Receiving.LISTS,
                task -> receiving.takeIn(task, task.read(Intake.class)),
                task -> receiving.correct(task, task.read(Intake.class)));
    }

    @Bean
    TaskHandler receiveAssignment(Receiving receiving) {
        return TaskHandler.registering(
                Receiving.LISTS,
                task -> receiving.takeIn(task, task.read(Intake.class)),
                task -> receiving.correct(task, task.read(Intake.class)));
    }

    @Bean
    TaskHandler completeIntake(Receiving receiving) {
        return TaskHandler.registering(
                Receiving.LISTS,
                task -> receiving.takeIn(task, task.read(Intake.class)),
                task -> receiving.correct(task, task.read(Intake.class)));
    }

    /** A petition begins with a step of this id, too. */
    @Bean("court-union-mediation.register")
    TaskHandler register(Receiving receiving) {
        return task -> receiving.register(task, task.read(Receiving.Registration.class));
    }

    @Bean
    TaskHandler acceptReview(Receiving receiving) {
        return task -> receiving.review(task, task.read(Receiving.Review.class));
    }

    @Bean
    TaskHandler askRespondent(Counsel counsel) {
        return task -> counsel.answer(task, task.read(Counsel.Respondent.class));
    }

    @Bean
    TaskHandler chooseMediator(Counsel counsel) {
        return task -> counsel.choose(task, task.read(Counsel.Choice.class));
    }

    @Bean
    TaskHandler mediatorAccept(Counsel counsel) {
        return task -> counsel.accept(task, task.read(Counsel.Acceptance.class));
    }

    @Bean
    TaskHandler decideRecusal(Counsel counsel) {
        return task -> counsel.recuse(task, task.read(Counsel.Recusal.class));
    }

    @Bean
    TaskHandler mediatorReplaced(Replacing replacing) {
        return task -> replacing.replace(task, task.read(Replacing.Replacement.class));
    }

    @Bean
    TaskHandler notifySession(Counsel counsel) {
        return task -> counsel.notify(task, task.read(Counsel.Notice.class));
    }

    @Bean
    TaskHandler holdSession(Counsel counsel) {
        return task -> counsel.hold(task, task.read(Counsel.Session.class));
    }

    @Bean
    TaskHandler extensionAgreed(Counsel counsel) {
        return task -> counsel.extend(task, task.read(Counsel.Extension.class));
    }

    @Bean
    TaskHandler decideExtension(Counsel counsel) {
        return task -> counsel.expire(task, task.read(Counsel.Expiry.class));
    }

    @Bean
    TaskHandler draftAgreement(Agreeing agreeing) {
        return TaskHandler.enclosing(Agreeing.LISTS, task -> agreeing.draft(task, task.read(Agreeing.Draft.class)));
    }

    @Bean
    TaskHandler legalReview(Agreeing agreeing) {
        return task -> agreeing.review(task, task.read(Agreeing.Review.class));
    }

    @Bean
    TaskHandler sign(Agreeing agreeing) {
        return task -> agreeing.sign(task, task.read(Agreeing.Signing.class));
    }

    @Bean
    TaskHandler recordUndisputed(Agreeing agreeing) {
        return task -> agreeing.recordUndisputed(task, task.read(Agreeing.Undisputed.class));
    }

    @Bean
    TaskHandler proposalService(Agreeing agreeing) {
        return TaskHandler.enclosing(
                Agreeing.LISTS, task -> agreeing.propose(task, task.read(Agreeing.Proposal.class)));
    }

    @Bean
    TaskHandler awaitObjection(Agreeing agreeing) {
        return agreeing::object;
    }

    @Bean
    TaskHandler objectedInTime(Objecting objecting) {
        return task -> objecting.overturn(task, task.read(Objecting.Posted.class));
    }

    @Bean
    TaskHandler withdrawn(Incidents incidents) {
        return task -> incidents.withdraw(task, task.read(Incidents.Withdrawal.class));
    }

    @Bean
    TaskHandler courtReturned(Incidents incidents) {
        return task -> incidents.recall(task, task.read(Incidents.Recall.class));
    }

    @Bean
    TaskHandler fakeSuspected(Incidents incidents) {
        return task -> incidents.suspect(task, task.read(Incidents.Suspicion.class));
    }

    @Bean
    TaskHandler judgeFake(Incidents incidents) {
        return task -> incidents.judge(task, task.read(Incidents.Judgement.class));
    }

    @Bean
    TaskHandler courtFiling(Following following) {
        return task -> following.filed(task, task.read(Following.Filing.class));
    }

    @Bean
    TaskHandler rulingArrived(Following following) {
        return task -> following.ruled(task, task.read(Following.Ruling.class));
    }

    @Bean
    TaskHandler documentArrived(Following following) {
        return task -> following.ruled(task, task.read(Following.Ruling.class));
    }

    @Bean
    TaskHandler awaitRuling(Following following) {
        return task -> following.ruled(task, task.read(Following.Ruling.class));
    }

    @Bean
    TaskHandler awaitCourtDocument(Following following) {
        return task -> following.documented(task, task.read(Following.CourtDocument.class));
    }

    @Bean
    TaskHandler arbReview(Following following) {
        return task -> following.reviewed(task, task.read(Following.ArbitrationReview.class));
    }

    @Bean
    TaskHandler checkArbitration(Following following) {
        return task -> following.reviewed(task, task.read(Following.ArbitrationReview.class));
    }

    @Bean
    TaskHandler checkConfirmation(Following following) {
        return task -> following.applied(task, task.read(Following.Application.class));
    }

    @Bean
    TaskHandler trackPerformance(Following following) {
        return task -> following.visited(task, task.read(Following.Visit.class));
    }

    @Bean
    TaskHandler jcApply(Following following) {
        return task -> following.applied(task, task.read(Following.Application.class));
    }

    @Bean
    TaskHandler archive(Following following) {
        return task -> following.archive(task, task.read(Following.Archive.class));
    }
}

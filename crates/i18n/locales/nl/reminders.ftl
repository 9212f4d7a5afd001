# Herinneringen, en wat de eerste pagina’s van de werkplekken eraan toevoegen.
# dynamic: reminder-
reminder-closing-soon = Offertes tot { $date }
reminder-not-evaluated = Gesloten { $date }; de offertes zijn nog niet beoordeeld
reminder-mail-account = Geen herinneringen meer: wijzig dit in uw account
reminder-mail-stop = Geen mails meer over: { $title }
mail-reminders-subject =
    { $count ->
        [one] Niet vergeten: { $count } ding op Kavel
       *[other] Niet vergeten: { $count } dingen op Kavel
    }
mail-reminders-text =
    { $count ->
        [one] Dit vraagt uw aandacht. Aan elk ding wordt u één keer herinnerd.
       *[other] Deze vragen uw aandacht. Aan elk ding wordt u één keer herinnerd.
    }
mail-reminders-action =
    { $count ->
        [one] Bekijken
       *[other] Het eerste bekijken
    }
account-reminders-title = Herinneringen
account-reminders-text = Hoogstens één mail per dag, over elk ding één keer: uiterste datums die naderen bij opdrachten van uw overheid of die u volgt, en offertes die op beoordeling wachten.
account-reminders-legend = Mails
account-reminders-yes = Herinner mij per mail
agency-not-evaluated =
    { $count ->
        [one] opdracht gesloten, en de offertes zijn niet beoordeeld
       *[other] opdrachten gesloten, en de offertes zijn niet beoordeeld
    }
agency-nearly-full =
    { $count ->
        [one] perceel bijna opgebruikt
       *[other] percelen bijna opgebruikt
    }
agency-nearly-full-left = nog { $amount }
agency-drafts-amendment =
    { $count ->
        [one] wijziging van een raamovereenkomst af te werken
       *[other] wijzigingen van raamovereenkomsten af te werken
    }
agency-drafts-assignment-amendment =
    { $count ->
        [one] wijziging van een opdracht af te werken
       *[other] wijzigingen van opdrachten af te werken
    }
supplier-unfinished =
    { $count ->
        [one] offerte af te werken
       *[other] offertes af te werken
    }
supplier-bid-amended = sindsdien gewijzigd
supplier-invited =
    { $count ->
        [one] uitnodiging om een offerte in te dienen
       *[other] uitnodigingen om een offerte in te dienen
    }

# De eerste pagina's van de werkruimten
attention-title = Vraagt uw aandacht
attention-none = Er wacht nu niets op u.
attention-messages =
    { $count ->
        [one] ongelezen bericht
       *[other] ongelezen berichten
    }
dashboard-messages = Berichten
agency-admissions =
    { $count ->
        [one] aanvraag om over te beslissen
       *[other] aanvragen om over te beslissen
    }
agency-admissions-first = de eerste tegen { $date }, { $left }
agency-admissions-overdue =
    { $count ->
        [one] { $count } is te laat, en dat is openbaar
       *[other] { $count } zijn te laat, en dat is openbaar
    }
agency-bids =
    { $count ->
        [one] offerte om te lezen
       *[other] offertes om te lezen
    }
agency-bids-others =
    { $count ->
        [one] voor één opdracht die eerder sloot
       *[other] voor { $count } opdrachten die eerder sloten
    }
agency-closing =
    { $count ->
        [one] opdracht sluit binnen een week
       *[other] opdrachten sluiten binnen een week
    }
agency-opening =
    { $count ->
        [one] opdracht opent binnen een week
       *[other] opdrachten openen binnen een week
    }
agency-drafts-framework =
    { $count ->
        [one] raamovereenkomst om af te werken
       *[other] raamovereenkomsten om af te werken
    }
agency-drafts-assignment =
    { $count ->
        [one] opdracht om af te werken
       *[other] opdrachten om af te werken
    }
agency-drafts-saved = laatst opgeslagen op { $date }
agency-closed-on = gesloten op { $date }
agency-opens-on = opent op { $date }
agency-no-assignments = Nog geen opdrachten.
agency-all-assignments =
    { $count ->
        [one] { $count } opdracht
       *[other] Alle { $count } opdrachten
    }
agency-all-frameworks =
    { $count ->
        [one] { $count } raamovereenkomst
       *[other] Alle { $count } raamovereenkomsten
    }
agency-admitted =
    { $count ->
        [one] { $count } toelating tot de percelen
       *[other] { $count } toelatingen tot de percelen
    }
agency-first-title = Waar u begint
agency-first-lead = Er is nog niets gepubliceerd. U kunt alles voorbereiden en publiceren wanneer het klaar is.
agency-first-framework = Een raamovereenkomst met kleine percelen opzetten
agency-first-framework-text = Ondernemingen vragen toelating tot de percelen; u lanceert er jarenlang opdrachten in.
agency-first-assignment = Eén kleine opdracht lanceren
agency-first-assignment-text = Onder de drempel voor beperkte waarde heeft ze geen raamovereenkomst nodig.
agency-first-members = Uw collega’s uitnodigen
agency-first-members-text = Kopers, goedkeurders en beoordelaars hebben elk hun eigen rol.
supplier-open =
    { $count ->
        [one] openstaande opdracht in uw percelen
       *[other] openstaande opdrachten in uw percelen
    }
supplier-open-title = Openstaand in uw percelen
supplier-open-none = Nu staat er niets open in uw percelen. U krijgt een mail als er een opdracht verschijnt.
supplier-open-not-admitted = Zodra u tot een perceel toegelaten bent, staan de openstaande opdrachten hier.
supplier-decided =
    { $count ->
        [one] nieuwe beslissing over een aanvraag
       *[other] nieuwe beslissingen over aanvragen
    }
supplier-waiting =
    { $count ->
        [one] aanvraag wacht op een beslissing
       *[other] aanvragen wachten op een beslissing
    }

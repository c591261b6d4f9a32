import APIModel

/// How long a version answers.
struct VersionPeriodView: TemplateView {
    let context: ViewContext
    let period: VersionPeriod
    let beginsProduct: Bool

    static let declaration = ViewDeclaration<VersionPeriodView>(
        "versionPeriod", "A version of an API with the days from which and until which it answers.",
        [
            .flag(
                "beginsProduct", \.beginsProduct,
                "True where the one before it in the list is of another product, or there is none."),
            .text(
                "product", { $0.context.text.commentLine($0.period.product) },
                "The API that it is a version of, for comments."),
            .text(
                "productMarkdown", { MarkdownText.plain($0.period.product) },
                "The API that it is a version of, as Markdown."),
            .text(
                "name", { $0.context.text.commentLine($0.period.name) },
                "The version, such as `v14.0`, for comments."),
            .text(
                "nameLiteral", { $0.context.text.literal($0.period.name) }, "The version as a text literal."),
            .text("nameMarkdown", { MarkdownText.plain($0.period.name) }, "The version as Markdown."),
            .flag(
                "hasIntroduced", { $0.period.introduced != nil },
                "True where the day of its release is known."),
            .text(
                "introduced", { $0.period.introduced?.description ?? "" },
                "The day of its release, such as `2022-05-25`; empty where none is known."),
            .flag(
                "hasExpires", { $0.period.expires != nil }, "True where the day on which it expires is known."
            ),
            .text(
                "expires", { $0.period.expires?.description ?? "" },
                "The day on which it expires, such as `2024-09-17`; empty where none is known."),
            .number(
                "expiresSeconds", { $0.period.expires.map { String($0.daysSince1970 * 86400) } ?? "" },
                "The start of that day in UTC in seconds since 1970; empty where none is known."),
        ])
}

extension ViewContext {
    /// Versions by their indices, in that order.
    func versionViews(_ indices: [Int]) -> [VersionPeriodView] {
        indices.enumerated().map { place, index in
            let period = model.versions[index]
            let isNext = place > 0 && model.versions[indices[place - 1]].product == period.product
            return VersionPeriodView(context: self, period: period, beginsProduct: !isNext)
        }
    }

    /// The versions of the Graph API whose last day is known, each once.
    var expiringVersions: [VersionPeriodView] {
        var names: Set<String> = []
        return versionViews(
            model.versions.indices.filter { index in
                let period = model.versions[index]
                return period.product == VersionPeriod.graphAPI && period.expires != nil
                    && names.insert(period.name).inserted
            })
    }
}

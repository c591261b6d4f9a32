/// An option of a pack with its value.
enum PackOption: Sendable, Equatable {
    case text(String)
    case flag(Bool)

    /// The option as text.
    var text: String {
        switch self {
        case .text(let text): text
        case .flag(let flag): String(flag)
        }
    }

    /// The option with a value that a person gave; nil where the value does not fit.
    func replaced(by value: String) -> PackOption? {
        switch self {
        case .text: .text(value)
        case .flag: ["true": true, "false": false][value].map { .flag($0) }
        }
    }
}

/// The pack's options; which there are, each pack says itself.
struct OptionsView: TemplateContext {
    let options: [String: PackOption]

    func value(of key: String) -> TemplateValue? {
        switch options[key] {
        case .text(let text):
            .text(String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isUnprintable })))
        case .flag(let flag): .flag(flag)
        case nil: nil
        }
    }

    static func schema(_ options: [String: PackOption]) -> ViewSchema {
        ViewSchema(
            name: "options", summary: "The options of the pack.",
            keys: options.sorted { $0.key < $1.key }.map { name, option in
                if case .flag = option {
                    ViewKey(name: name, kind: .flag, summary: "An option of the pack.")
                } else {
                    ViewKey(name: name, kind: .text, summary: "An option of the pack.")
                }
            })
    }
}

# Sanitisers of Ruby: reads a list of texts as JSON, writes what is left of each for every one of them.
require 'json'
require 'html/pipeline'
require 'rails-html-sanitizer'
require 'sanitize'

rails = Rails::Html::SafeListSanitizer.new
ways = {
  'html-pipeline' => ->(text) { HTML::Pipeline::SanitizationFilter.new(text).call.to_html },
  'ruby-sanitize' => ->(text) { Sanitize.fragment(text, Sanitize::Config::BASIC) },
  'ruby-sanitize-relaxed' => ->(text) { Sanitize.fragment(text, Sanitize::Config::RELAXED) },
  'rails' => ->(text) { rails.sanitize(text) }
}
texts = JSON.parse($stdin.read)
puts JSON.generate(ways.transform_values { |way| texts.map(&way) })
